"""Order in a whole text: levels, parallel clauses, works named, one form, attachments, lengths, changes of fact."""
