"""The differences that a comparison finds, and how many values it compared."""


class Differences:
    """Collects what the report says otherwise than the reference."""

    def __init__(self):
        """Nothing is compared yet."""
        self.compared = 0
        self.found = []

    def same(self, what, reported, expected):
        """Two values that must be equal."""
        self.compared += 1
        if reported != expected:
            self.found.append(f"{what}: reported {reported!r}, expected {expected!r}")

    def near(self, what, reported, expected, tolerance=2e-9):
        """Two numbers that may differ by rounding; both may be missing, but not one."""
        self.compared += 1
        if reported is None or expected is None:
            is_near = reported is expected
        else:
            is_near = abs(reported - expected) <= tolerance
        if not is_near:
            self.found.append(f"{what}: reported {reported!r}, expected {expected!r}")
