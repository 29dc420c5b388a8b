"""Read documents of office programs, books, web pages and prints: Markdown of what they say, and where it stands."""
