### Words still to come.
