"""The room 积分榜: who stands where, and the account behind each figure."""
