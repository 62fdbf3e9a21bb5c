"""Search in Chinese: how texts are cut for the index, the language of the search box, and what is found."""
