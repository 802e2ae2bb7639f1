"""The plug-ins found in a package, by scheme."""

import importlib
import pkgutil
from types import ModuleType


def plug_ins(package: ModuleType) -> dict[str, ModuleType]:
    """Every module directly below `package` that has a SCHEME, by that scheme. Adding a plug-in is adding one file."""
    found = {}
    for info in pkgutil.iter_modules(package.__path__):
        module = importlib.import_module(f"{package.__name__}.{info.name}")
        scheme = getattr(module, "SCHEME", None)
        if isinstance(scheme, str):
            found[scheme] = module
    return found
