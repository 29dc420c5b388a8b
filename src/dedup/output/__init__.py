"""Write drafts, plans, reports and explanations."""
