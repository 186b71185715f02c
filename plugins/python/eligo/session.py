"""Rulebooks and sessions. A rulebook never changes and may be shared by threads; a session belongs to its thread."""

import datetime
import json
import os
import threading
from types import TracebackType
from typing import Any, List, Mapping, Optional, Sequence, Tuple, Type, Union

from ._library import ffi, lib
from .decision import Decision, Format, Language, read
from .errors import Fault, UsageError, error_of

MOST_FAULTS = 100
Profile = Union[bytes, str, Mapping[str, Any]]


def version() -> str:
    """The version of the library that runs."""
    return str(ffi.string(lib.eligo_version()).decode())


def _text(value: Any) -> str:
    return str(ffi.string(value).decode("utf-8", "replace"))


class _Faults:
    def __init__(self) -> None:
        self._room = ffi.new("eligo_fault[]", MOST_FAULTS)
        self.list = ffi.new("eligo_faults *", {"at": self._room, "capacity": MOST_FAULTS})

    def read(self) -> Tuple[Fault, ...]:
        return tuple(
            Fault(_text(f.id), _text(f.source), _text(f.path), f.line, f.column, bool(f.warning), _text(f.message))
            for f in (self._room[i] for i in range(self.list.count))
        )

    def check(self, status: int) -> None:
        if status != 0:
            raise error_of(status, self.read())


class _Names:
    """A list of names as C has it; the texts live as long as this does."""

    def __init__(self, names: Sequence[str]) -> None:
        self._texts = [ffi.new("char[]", name.encode()) for name in names]
        self.at = ffi.new("const char *[]", self._texts)
        self.count = len(self._texts)


class Rulebook:
    """The law, loaded. Use it as a context manager, or close it after its last session."""

    def __init__(self, handle: Any) -> None:
        self._handle = handle
        self._sessions = 0
        self._lock = threading.Lock()

    @classmethod
    def load(cls, rules: Optional[str] = None, products: Sequence[str] = (), standards: Sequence[str] = ()) -> "Rulebook":
        """Loads the packs that the products and standards need; all, where none is named.

        `rules` is the folder of the packs: else ELIGO_RULES, else /usr/share/eligo/rules. Raises BadRules with every
        fault, IOFailed, UsageError.
        """
        folder = ffi.new("char[]", (rules or os.environ.get("ELIGO_RULES") or "/usr/share/eligo/rules").encode())
        wanted, named = _Names(products), _Names(standards)
        options = ffi.new("eligo_load_options *")
        options.rules = folder
        options.products, options.n_products = wanted.at, wanted.count
        options.standards, options.n_standards = named.at, named.count
        out, faults = ffi.new("eligo_rulebook **"), _Faults()
        faults.check(lib.eligo_rulebook_load(options, out, faults.list))
        return cls(out[0])

    def session(self) -> "Session":
        """A session for the calling thread."""
        with self._lock:
            if self._handle is None:
                raise UsageError([Fault("closed", "", "", 0, 0, False, "the rulebook is closed")])
            out = ffi.new("eligo_session **")
            _Faults().check(lib.eligo_session_new(self._handle, out))
            self._sessions += 1
        return Session(self, out[0])

    def close(self) -> None:
        """Frees it. Sessions that are still open keep it alive until they are closed."""
        with self._lock:
            if self._handle is not None and self._sessions == 0:
                lib.eligo_rulebook_free(self._handle)
                self._handle = None

    def _left(self) -> None:
        with self._lock:
            self._sessions -= 1

    def __enter__(self) -> "Rulebook":
        return self

    def __exit__(self, kind: Optional[Type[BaseException]], value: Optional[BaseException], trace: Optional[TracebackType]) -> None:
        self.close()


class Session:
    """Decides profiles, one after another, in the thread that made it."""

    def __init__(self, rulebook: Rulebook, handle: Any) -> None:
        self._rulebook = rulebook
        self._handle = handle
        self._thread = threading.get_ident()

    def decide(
        self,
        profile: Profile,
        as_of: Union[datetime.date, str],
        *,
        product: Optional[str] = None,
        standards: Sequence[str] = (),
        until: Optional[str] = None,
        fingerprint: bool = True,
        unknown_facts_warn: bool = False,
        source: str = "profile",
    ) -> Decision:
        """Decides one profile: JSON as bytes or text, or a mapping. Raises BadInput with every fault found."""
        self._check()
        document = _document(profile)
        names = _Names(standards)
        texts: List[Any] = []

        def kept(value: Optional[str]) -> Any:
            texts.append(ffi.NULL if value is None else ffi.new("char[]", value.encode()))
            return texts[-1]

        question = ffi.new("eligo_question *")
        question.as_of = kept(as_of if isinstance(as_of, str) else as_of.isoformat())
        question.product, question.until, question.read.source = kept(product), kept(until), kept(source)
        question.standards, question.n_standards = names.at, names.count
        question.fingerprint, question.read.unknown_facts_warn = fingerprint, unknown_facts_warn
        out, faults = ffi.new("const eligo_decision **"), _Faults()
        faults.check(lib.eligo_session_decide(self._handle, document, len(document), question, out, faults.list))
        written = {(form, language): _write(out[0], form, language) for form in (Format.TEXT, Format.HTML) for language in Language}
        return read(_write(out[0], Format.JSON, Language.EN), written)

    def close(self) -> None:
        if self._handle is not None:
            lib.eligo_session_free(self._handle)
            self._handle = None
            self._rulebook._left()

    def _check(self) -> None:
        if self._handle is None:
            raise UsageError([Fault("closed", "", "", 0, 0, False, "the session is closed")])
        if threading.get_ident() != self._thread:
            message = "a session belongs to the thread that made it; ask the rulebook for another"
            raise UsageError([Fault("thread", "", "", 0, 0, False, message)])

    def __enter__(self) -> "Session":
        return self

    def __exit__(self, kind: Optional[Type[BaseException]], value: Optional[BaseException], trace: Optional[TracebackType]) -> None:
        self.close()


def _document(profile: Profile) -> bytes:
    if isinstance(profile, bytes):
        return profile
    return profile.encode() if isinstance(profile, str) else json.dumps(profile, ensure_ascii=False).encode()


def _write(decision: Any, form: Format, language: Language) -> bytes:
    options = ffi.new("eligo_write_options *", {"format": form.value, "language": language.value})
    options.everything = form is Format.HTML
    out: Any = ffi.new("char **")
    length = ffi.new("size_t *")
    _Faults().check(lib.eligo_decision_write(decision, options, out, length))
    try:
        return bytes(ffi.buffer(out[0], length[0]))
    finally:
        lib.eligo_free(out[0])


