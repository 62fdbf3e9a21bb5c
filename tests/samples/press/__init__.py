"""The press room of the samples: it turns the source texts into files such as units really send."""
