"""The room 采用登记: what was adopted above, forwarded, wrong or rewarded, entered by hand."""
