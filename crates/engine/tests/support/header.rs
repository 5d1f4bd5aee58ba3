//! Takes the header lines of a message apart and puts it together again.

/// One header field as it stands, folded lines and all.
#[derive(Debug, Clone)]
pub struct Field {
    pub name: String,
    /// After the colon, without the last line's end.
    pub value: String,
}

/// A message in two: its fields, and everything from the empty line on.
#[derive(Debug, Clone)]
pub struct Mail {
    pub fields: Vec<Field>,
    pub body: Vec<u8>,
}

impl Mail {
    pub fn new(raw: &[u8]) -> Mail {
        let raw = without_carriage_returns(raw);
        let end = raw.windows(2).position(|two| two == b"\n\n").map_or(raw.len(), |at| at + 1);
        let (head, body) = raw.split_at(end);
        Mail { fields: fields(&String::from_utf8_lossy(head)), body: body.to_vec() }
    }

    pub fn is(field: &Field, name: &str) -> bool {
        field.name.eq_ignore_ascii_case(name)
    }

    /// The first field of this name.
    pub fn value(&self, name: &str) -> Option<&str> {
        self.fields.iter().find(|field| Mail::is(field, name)).map(|field| field.value.as_str())
    }

    /// The same message without these fields.
    pub fn without(&self, names: &[&str]) -> Mail {
        let mut mail = self.clone();
        mail.fields.retain(|field| !names.iter().any(|name| Mail::is(field, name)));
        mail
    }

    /// The same message with only these fields; a name that ends in `-` stands for all that begin so.
    pub fn with_only(&self, names: &[&str]) -> Mail {
        let mut mail = self.clone();
        mail.fields.retain(|field| {
            let field = field.name.to_ascii_lowercase();
            names.iter().any(|name| match name.ends_with('-') {
                true => field.starts_with(&name.to_ascii_lowercase()),
                false => field == name.to_ascii_lowercase(),
            })
        });
        mail
    }

    /// The same message below another block of header lines.
    pub fn below(&self, block: &str) -> Mail {
        let mut mail = self.clone();
        mail.fields.splice(0..0, fields(block));
        mail
    }

    pub fn raw(&self) -> Vec<u8> {
        let mut raw = Vec::new();
        for field in &self.fields {
            raw.extend_from_slice(format!("{}:{}\n", field.name, field.value).as_bytes());
        }
        raw.extend_from_slice(if self.body.is_empty() { b"\n" } else { &self.body });
        raw
    }
}

/// The fields of a block of header lines.
pub fn fields(block: &str) -> Vec<Field> {
    let mut fields: Vec<Field> = Vec::new();
    for line in block.lines() {
        match (fields.last_mut(), line.split_once(':')) {
            (Some(field), _) if line.starts_with([' ', '\t']) => {
                field.value.push('\n');
                field.value.push_str(line);
            }
            (_, Some((name, value))) => {
                fields.push(Field { name: name.to_owned(), value: value.to_owned() });
            }
            // Such as the line `From ` of an mbox.
            _ => {}
        }
    }
    fields
}

fn without_carriage_returns(raw: &[u8]) -> Vec<u8> {
    let mut clean = Vec::with_capacity(raw.len());
    for (at, byte) in raw.iter().enumerate() {
        if *byte != b'\r' || raw.get(at + 1) != Some(&b'\n') {
            clean.push(*byte);
        }
    }
    clean
}
