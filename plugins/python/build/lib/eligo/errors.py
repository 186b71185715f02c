"""What can go wrong, as exceptions. Each carries the faults that were found: all of them, not the first."""

from dataclasses import dataclass
from typing import Sequence, Tuple


@dataclass(frozen=True)
class Fault:
    """One fault: where, what, and what to do."""

    id: str
    source: str
    path: str
    line: int  #: from 1; 0 where there is none
    column: int  #: in bytes, from 1; 0 where there is none
    warning: bool
    message: str

    def __str__(self) -> str:
        place = ":".join(part for part in (self.source, str(self.line or ""), str(self.column or "")) if part)
        return ": ".join(part for part in (place, self.path, self.message) if part)


class EligoError(Exception):
    """The base of all. `faults` says what was found; `status` is the library's code."""

    status = 1

    def __init__(self, faults: Sequence[Fault] = ()) -> None:
        self.faults: Tuple[Fault, ...] = tuple(faults)
        super().__init__("; ".join(str(fault) for fault in faults) or type(self).__doc__)


class UsageError(EligoError):
    """The call makes no sense."""

    status = 2


class BadInput(EligoError):
    """The profile is faulty, or nothing in it could be tested."""

    status = 3


class BadRules(EligoError):
    """The rules are faulty or missing."""

    status = 4


class IOFailed(EligoError):
    """A file, disk or pipe failed."""

    status = 5


class OutOfMemory(EligoError, MemoryError):
    """Memory ran out; nothing was changed."""

    status = 6


def error_of(status: int, faults: Sequence[Fault]) -> EligoError:
    for kind in (UsageError, BadInput, BadRules, IOFailed, OutOfMemory):
        if kind.status == status:
            return kind(faults)
    return EligoError(faults)
