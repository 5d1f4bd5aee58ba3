//! `manifest.tsv`: what is known about each message besides its label.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use crate::input::{self, Input};

/// One message's line.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct About {
    pub category: Option<String>,
    pub language: Option<String>,
    /// Messages of one campaign are copies of each other. From `campaign=…` in the note.
    pub campaign: Option<String>,
}

/// By path below the folder, with `/` between its parts. Empty where there is no manifest.
pub fn read(folder: &Path) -> io::Result<BTreeMap<String, About>> {
    let read = input::open(&folder.join("manifest.tsv")).and_then(|(file, size)| input::take(file, size));
    match read {
        Ok(Input { cut: true, .. }) => Err(io::ErrorKind::FileTooLarge.into()),
        Ok(Input { raw, .. }) => Ok(parse(&String::from_utf8_lossy(&raw))),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(BTreeMap::new()),
        Err(error) => Err(error),
    }
}

/// The columns may stand in any order and there may be more of them.
fn parse(text: &str) -> BTreeMap<String, About> {
    let mut lines = text.lines();
    let heading: Vec<&str> = lines.next().unwrap_or_default().split('\t').map(str::trim).collect();
    let column = |name: &str| heading.iter().position(|heading| *heading == name);
    let (path, category, language, note) =
        (column("path"), column("category"), column("language"), column("note"));
    let mut all = BTreeMap::new();
    for line in lines {
        let cells: Vec<&str> = line.split('\t').map(str::trim).collect();
        let cell = |column: Option<usize>| {
            let cell = column.and_then(|column| cells.get(column)).copied();
            cell.filter(|cell| !cell.is_empty()).map(str::to_owned)
        };
        let Some(path) = cell(path) else { continue };
        let campaign = cell(note).and_then(|note| campaign(&note));
        all.insert(path, About { category: cell(category), language: cell(language), campaign });
    }
    all
}

fn campaign(note: &str) -> Option<String> {
    let parts = note.split([';', ',', ' ']);
    parts.into_iter().find_map(|part| part.trim().strip_prefix("campaign=")).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_found_by_their_names() {
        let text = "path\tsha256\tlabel\tcategory\tlanguage\tnote\n\
                    a/1.eml\tff\ta\tprize\tde\tcampaign=c1;csize=2;found\r\n\
                    a/2.eml\tfe\ta\t\ten\n\n";
        let all = parse(text);
        let about = |category: Option<&str>, language: &str, campaign: Option<&str>| About {
            category: category.map(str::to_owned),
            language: Some(language.to_owned()),
            campaign: campaign.map(str::to_owned),
        };
        assert_eq!(all.len(), 2);
        assert_eq!(all["a/1.eml"], about(Some("prize"), "de", Some("c1")));
        assert_eq!(all["a/2.eml"], about(None, "en", None));
    }
}
