"""Raw text to clean text: normalisation, boilerplate, outlet and date."""
