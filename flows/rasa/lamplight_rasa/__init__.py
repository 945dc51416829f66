"""What Rasa 3.6.21 needs to be trusted with a triage: whole turns, a sealed tracker, a door with a lock."""
