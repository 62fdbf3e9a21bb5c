"""The calls that write to files, made to fail one by one: each place in the code that calls, once."""

import errno
import io
import os
import shutil
import sys
from collections import Counter

WRITING = ((os, "replace"), (os, "fsync"), (os, "unlink"), (io, "open"), (shutil, "disk_usage"))


class FailingFiles:
    """Lets the first call from `place` fail, as on a full disk; `places` are all those that called.

    Reading calls never fail, and a place is told by the lines of `package` on the way to the call.
    """

    def __init__(self, package, place=None):
        self._package, self._place = os.sep + package + os.sep, place
        self.places: Counter = Counter()

    def install(self, monkeypatch):
        for module, name in WRITING:
            monkeypatch.setattr(module, name, self._over(getattr(module, name), name))

    def _over(self, real, name):
        def call(*args, **more):
            if name == "open" and not set(str(args[1] if len(args) > 1 else "r")) & set("wxa+"):
                return real(*args, **more)
            place = (name, *self._lines())
            self.places[place] += 1
            if place == self._place and self.places[place] == 1:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(args[0]) if args else "")
            return real(*args, **more)
        return call

    def _lines(self):
        frame = sys._getframe(2)
        while frame is not None:
            if self._package in frame.f_code.co_filename:
                yield frame.f_code.co_name, frame.f_lineno
            frame = frame.f_back
