"""The writing screen 采编: a draft's text, its facts, its versions, and the steps an editor takes with it."""
