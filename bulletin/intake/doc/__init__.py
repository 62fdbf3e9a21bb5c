"""Word files of old (.doc, .wps) and what helps with them."""
