"""An independent reading of wording.md: which text is offered to paste, in which tone, and what it says."""
