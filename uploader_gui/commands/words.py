"""Words of a command line that are plainly right are taken as they are: to check them as the parser does costs it 60 ms of loading."""

from collections.abc import Callable
from enum import StrEnum
from functools import partial
from typing import Any, get_args, get_origin

_UNSURE = object()
_DIGITS = 15
"""So many at the most make a number that nobody has to look at twice."""

Check = Callable[[Any, Any], Any]


def take_plain_words(command: Any) -> None:
    """Let the parameters of a command, and of those below it, take what is plainly right; all else is the parser's own to judge.

    Typer loads pydantic with the first word that it checks (since 0.29); of versions without that nothing is changed.
    """
    for below in getattr(command, "commands", {}).values():
        take_plain_words(below)
    vars(command)["get_params"] = partial(_eased, command.get_params)


def _eased(params: Callable[[Any], list[Any]], context: Any) -> list[Any]:
    """The command's parameters, and --help, which is made only now."""
    found = params(context)
    for parameter in found:
        if hasattr(parameter, "type_descriptor") and "process_value" not in vars(parameter):
            vars(parameter)["process_value"] = partial(_processed, parameter, parameter.process_value)
    return found


def _processed(parameter: Any, check: Check, context: Any, value: Any) -> Any:
    found = _plain(parameter, value)
    if found is _UNSURE:
        return check(context, value)
    return found if parameter.callback is None else parameter.callback(context, parameter, found)


def _plain(parameter: Any, value: Any) -> Any:
    """The value as its command gets it, or _UNSURE."""
    kind, info = parameter.type_descriptor.annotation, parameter.type_descriptor.parameter_info
    if info.parser is not None:
        return _UNSURE
    if value is None:
        return _UNSURE if parameter.required or parameter.nargs != 1 or parameter.multiple else None
    if get_origin(kind) is not list:
        return _one(kind, info, value)
    if not value or not isinstance(value, list | tuple):
        return _UNSURE
    found = [_one(get_args(kind)[0], info, word) for word in value]
    return _UNSURE if _UNSURE in found else found


def _one(kind: Any, info: Any, value: Any) -> Any:
    if kind is str and type(value) is str:
        return value
    if kind is int:
        return _number(info, value)
    if isinstance(kind, type) and issubclass(kind, StrEnum) and value in tuple(kind):
        return kind(value)
    return _UNSURE


def _number(info: Any, value: Any) -> Any:
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) <= _DIGITS:
        value = int(value)
    if type(value) is not int or info.clamp:
        return _UNSURE
    fits = (info.min is None or value >= info.min) and (info.max is None or value <= info.max)
    return value if fits else _UNSURE
