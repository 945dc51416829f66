"""What must not change a decision is changed: nobody may be sent somewhere less urgent."""
