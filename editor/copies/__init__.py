"""Distribution (分发登记): the register of an issue's copies over the window, and all copies that are still out."""
