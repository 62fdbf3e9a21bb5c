"""Writing the original file out again, byte for byte."""

import errno
import os
from pathlib import Path

from bulletin.errors import Cause, Trouble

_CAUSES = {errno.ENOSPC: Cause.DISK_FULL, errno.EACCES: Cause.NO_PERMISSION, errno.EPERM: Cause.NO_PERMISSION,
           errno.EROFS: Cause.READ_ONLY}


def write_file(path: Path, data: bytes) -> Path:
    """Write `data` to `path`, whole or not at all, and return it. Trouble: by what the system says."""
    beside = path.with_name(f".{path.name}.part")
    try:
        beside.write_bytes(data)
        os.replace(beside, path)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise Trouble(_CAUSES.get(error.errno or 0, Cause.INPUT_OUTPUT), path=path.name) from error
    return path
