//! Words of strangers in tables for spreadsheets.

/// A cell that a spreadsheet would take for a formula begins with an apostrophe, which makes it text:
/// subjects and file names are written by strangers. As OWASP's page on CSV injection advises, that goes
/// for `=`, `+`, `-`, `@`, their wide forms, tabs and line ends, after spaces and quotes too, and behind each `;`:
/// where the comma is the decimal sign spreadsheets divide rows there, and do not mind the quotes.
pub fn harmless(cell: &str) -> String {
    let mut safe = String::with_capacity(cell.len() + 1);
    let mut at_start = true;
    for letter in cell.chars() {
        let is_formula = at_start
            && matches!(letter, '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠' | '\t' | '\r' | '\n');
        if is_formula {
            safe.push('\'');
        }
        safe.push(letter);
        at_start = letter == ';' || (at_start && !is_formula && (letter.is_whitespace() || letter == '"'));
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_a_formula() {
        for cell in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"] {
            assert_eq!(harmless(cell), format!("'{cell}"));
        }
        for cell in ["", "Your order = ours", "'=1", "Mail/a-b.eml", "one; two"] {
            assert_eq!(harmless(cell), cell);
        }
        for (cell, safe) in [
            ("  =1", "  '=1"),
            ("＝1", "'＝1"),
            ("a;=1", "a;'=1"),
            ("a; \"=1", "a; \"'=1"),
            ("a;;@b", "a;;'@b"),
        ] {
            assert_eq!(harmless(cell), safe);
        }
    }
}
