"""Pages from addresses: fetching, robots.txt, the cache, the pages a feed links to."""
