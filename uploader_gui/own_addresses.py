"""This computer's own addresses: connections that were made from one that is gone lead nowhere."""

import ipaddress
import socket


def has_address(address: str) -> bool:
    """Whether it still has an address. Found by taking it for a moment."""
    family = socket.AF_INET6 if ipaddress.ip_address(address.partition("%")[0]).version == 6 else socket.AF_INET
    try:
        with socket.socket(family, socket.SOCK_DGRAM) as probe:
            probe.bind((address, 0))
    except OSError:
        return False
    return True
