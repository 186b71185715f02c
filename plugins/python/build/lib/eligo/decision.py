"""A decision as Python sees it: frozen dataclasses over the JSON that the library writes."""

import json
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, Dict, Optional, Tuple


class Verdict(Enum):
    ELIGIBLE = "eligible"
    NOT_ELIGIBLE = "not_eligible"
    UNDETERMINED = "undetermined"


class Outcome(Enum):
    MET = "met"
    NOT_MET = "not_met"
    NOT_APPLICABLE = "not_applicable"
    UNKNOWN = "unknown"


class Language(Enum):
    EN = 0
    ZH = 1


class Format(Enum):
    TEXT = 0
    JSON = 1
    HTML = 2


@dataclass(frozen=True)
class Criterion:
    """One test or group of tests, with the clause behind it."""

    outcome: Outcome
    depth: int
    id: Optional[str] = None
    fact: Optional[str] = None
    title: Optional[str] = None
    value: Optional[str] = None
    relation: Optional[str] = None
    limit: Optional[str] = None
    margin: Optional[str] = None
    citation: Optional[str] = None
    source: Optional[str] = None
    record: Optional[str] = None


@dataclass(frozen=True)
class Step:
    """A step of an item, or a part of a product."""

    name: str
    outcome: Outcome
    criteria: Tuple[Criterion, ...]
    grade: Optional[str] = None


@dataclass(frozen=True)
class Item:
    standard: str
    item: Optional[str]
    verdict: Verdict
    steps: Tuple[Step, ...]
    grade: Optional[str] = None


@dataclass(frozen=True)
class Use:
    id: str
    items: Tuple[Item, ...]
    activity: Optional[str] = None
    amount: Optional[str] = None


@dataclass(frozen=True)
class Missing:
    """A fact that can still change the verdict."""

    fact: str
    title: Optional[str] = None
    question: Optional[str] = None
    use: Optional[str] = None
    unit: Optional[str] = None


@dataclass(frozen=True)
class Pack:
    id: str
    sha256: str
    version: Optional[str] = None


@dataclass(frozen=True)
class Decision:
    """The answer for one profile. It owns its bytes and outlives session and rulebook."""

    verdict: Verdict
    as_of: str
    uses: Tuple[Use, ...]
    missing: Tuple[Missing, ...]
    packs: Tuple[Pack, ...]
    product: Optional[str]
    parts: Tuple[Step, ...]  #: of the product: proceeds, firm, file, advice
    request: Optional[str]
    decision_id: Optional[str]
    json: bytes = field(repr=False)  #: as `eligo check --format json` prints it
    written: Dict[Tuple[Format, Language], bytes] = field(repr=False, compare=False)

    def text(self, language: Language = Language.EN) -> str:
        """The page for a terminal, 80 columns wide."""
        return self.written[Format.TEXT, language].decode()

    def html(self, language: Language = Language.EN) -> str:
        """The decision sheet as one page of HTML, with every criterion."""
        return self.written[Format.HTML, language].decode()

    def to_dict(self) -> Dict[str, Any]:
        """Everything, by the schema eligo.decision/1 ('eligo schema decision')."""
        whole: Dict[str, Any] = json.loads(self.json)
        return whole


def _criterion(line: Dict[str, Any]) -> Criterion:
    names = ("id", "fact", "title", "value", "relation", "limit", "margin", "citation", "source", "record")
    return Criterion(outcome=Outcome(line["outcome"]), depth=line["depth"], **{name: line.get(name) for name in names})


def _step(step: Dict[str, Any], name: str) -> Step:
    criteria = tuple(_criterion(line) for line in step.get("criteria", []))
    return Step(step[name], Outcome(step.get("outcome", "unknown")), criteria, step.get("grade"))


def _item(item: Dict[str, Any]) -> Item:
    steps = tuple(_step(step, "step") for step in item.get("steps", []))
    return Item(item["standard"], item.get("item"), Verdict(item["verdict"]), steps, item.get("grade"))


def _use(use: Dict[str, Any]) -> Use:
    return Use(use["id"], tuple(_item(item) for item in use["standards"]), use.get("activity"), use.get("amount"))


def read(document: bytes, written: Dict[Tuple[Format, Language], bytes]) -> Decision:
    whole = json.loads(document)
    product = whole.get("product") or {}
    return Decision(
        verdict=Verdict(whole["verdict"]),
        as_of=whole["as_of"],
        uses=tuple(_use(use) for use in whole.get("uses", [])),
        missing=tuple(
            Missing(one["fact"], one.get("title"), one.get("question"), one.get("use"), one.get("unit"))
            for one in whole.get("missing", [])
        ),
        packs=tuple(Pack(pack["id"], pack["sha256"], pack.get("version")) for pack in whole.get("packs", [])),
        product=product.get("id"),
        parts=tuple(_step(part, "part") for part in product.get("parts", [])),
        request=whole.get("id"),
        decision_id=whole.get("decision_id"),
        json=document,
        written=written,
    )
