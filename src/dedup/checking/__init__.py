"""Compare an output with its source and report what an editor should look at."""
