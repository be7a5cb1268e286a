"""An independent reading of decisions.md: evidence, scores, the table, and how sure a decision is."""
