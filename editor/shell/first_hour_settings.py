"""What the first hour at a chair left: whether it was shown around, and what is half written of a new office."""

import json
from collections.abc import Mapping

from editor.shell.stored import Stored

_TYPED = "first_hour/typed"


class FirstHour(Stored):
    """Never a password."""

    @property
    def shown_around(self) -> bool:
        """Whether the tour was seen or put away; False by default."""
        return self.is_on("first_hour/toured", False)

    @shown_around.setter
    def shown_around(self, value: bool) -> None:
        self._store.setValue("first_hour/toured", value)

    @property
    def typed(self) -> dict[str, dict[str, str]]:
        """What was typed for an office not founded yet: by the step, by the field. Empty when it cannot be read."""
        try:
            found = json.loads(str(self._store.value(_TYPED, "{}")))
            return {str(step): {str(name): str(words) for name, words in fields.items()}
                    for step, fields in found.items()}
        except (ValueError, AttributeError):
            return {}

    @typed.setter
    def typed(self, value: Mapping[str, Mapping[str, str]]) -> None:
        if value:
            self._store.setValue(_TYPED, json.dumps(value, ensure_ascii=False))
        else:
            self._store.remove(_TYPED)
