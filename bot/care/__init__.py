"""What a patient takes home: the discharge plan, its sheet in the patient's language, and the teach-back."""
