//! Columns that stand straight, also with letters that are drawn twice as wide.

use std::io::{self, Write};

use textwrap::core::display_width;

/// Rows of cells.
#[derive(Debug)]
pub struct Table {
    /// So many columns lean left, all others (numbers) right.
    left: usize,
    rows: Vec<Vec<String>>,
}

impl Table {
    pub fn new(left: usize) -> Table {
        Table { left, rows: Vec::new() }
    }

    pub fn row(&mut self, cells: Vec<String>) {
        self.rows.push(cells);
    }

    pub fn write(&self, out: &mut impl Write) -> io::Result<()> {
        let columns = self.rows.iter().map(Vec::len).max().unwrap_or(0);
        let widest = |column: usize| {
            self.rows.iter().filter_map(|row| row.get(column)).map(|cell| display_width(cell)).max()
        };
        let widths: Vec<usize> = (0..columns).map(|column| widest(column).unwrap_or(0)).collect();
        for row in &self.rows {
            let mut line = String::new();
            for (column, (cell, width)) in row.iter().zip(&widths).enumerate() {
                let room = " ".repeat(width.saturating_sub(display_width(cell)));
                let sides = if column < self.left { [cell.as_str(), &room] } else { [&room, cell.as_str()] };
                line.push_str("  ");
                line.extend(sides);
            }
            writeln!(out, "{}", line.trim_end())?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_stand_straight() {
        let mut table = Table::new(1);
        table.row(vec!["a".into(), "n".into()]);
        table.row(vec!["注文".into(), "7".into()]);
        table.row(vec!["long one".into(), "100".into()]);
        let mut out = Vec::new();
        table.write(&mut out).unwrap();
        assert_eq!(String::from_utf8(out).unwrap(), "  a           n\n  注文        7\n  long one  100\n");
    }
}
