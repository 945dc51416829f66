# What is said when a person hands the conversation back. None of it tells anything of health.
handed-again = The assistant answers again. Let us go through it once more from the beginning: what is bothering you most?
handed-menu = The assistant answers again. Write what you need: something about your health, or HUMAN for our staff. In an emergency call { $number }.
handed-close = Our staff have ended this conversation. Write here whenever you need us. In an emergency call { $number }.
