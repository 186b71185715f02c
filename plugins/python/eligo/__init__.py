"""Decides whether a loan or bond may carry a green or a transition label, and says why."""

from .decision import Criterion, Decision, Format, Item, Language, Missing, Outcome, Pack, Step, Use, Verdict
from .errors import BadInput, BadRules, EligoError, Fault, IOFailed, OutOfMemory, UsageError
from .session import Rulebook, Session, version

__all__ = [
    "BadInput", "BadRules", "Criterion", "Decision", "EligoError", "Fault", "Format", "IOFailed", "Item", "Language",
    "Missing", "OutOfMemory", "Outcome", "Pack", "Rulebook", "Session", "Step", "UsageError", "Use", "Verdict", "version",
]
