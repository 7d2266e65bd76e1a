"""Articles of one story held against each other: text reuse, claims, exclusives, attribution."""
