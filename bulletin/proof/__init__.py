"""Proofreading: rules of punctuation, numerals, words, order, sums, privacy and names; what an office taught them."""
