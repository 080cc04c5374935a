"""Cuts a process off from the network, and gives it stand-ins for what a hub would send.

Python imports this module when it starts, because PYTHONPATH names this folder; so do the processes
that a block starts.
"""

import os
import sys

STAND_INS = os.environ.get("GLOSS_STAND_INS")

#: The kinds of stand-ins that this process has been given.
used = set()


def block_network():
    import socket

    def refuse(*_args, **_kwargs):
        raise OSError("Python blocks run without a network")

    def is_local(address):
        return not isinstance(address, tuple) or address[0] in ("localhost", "127.0.0.1", "::1")

    class Socket(socket.socket):
        def connect(self, address):
            return super().connect(address) if is_local(address) else refuse()

        def connect_ex(self, address):
            return super().connect_ex(address) if is_local(address) else refuse()

    look_up = socket.getaddrinfo
    socket.socket = Socket
    socket.getaddrinfo = lambda host, *args, **kwargs: (
        look_up(host, *args, **kwargs) if host is None or is_local((host,)) else refuse())


def use_stand_ins():
    def watch(event, args):
        if event == "open" and isinstance(args[0], str) and args[0].startswith(STAND_INS):
            used.add("weights")

    sys.addaudithook(watch)
    sys.path.append(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    from stand_ins.replace import replace_downloads

    replace_downloads(used)


block_network()
if STAND_INS:
    use_stand_ins()
