//! What the program was started with: `[--data DIR] [FILE…]`, or a question how to start it.

use std::ffi::OsString;
use std::path::PathBuf;

/// What is said to whoever asks.
pub const USAGE: &str = "\
The window of 品退管家.

Usage: pintui-desktop [--data DIR] [FILE…]

Arguments:
  [FILE…]     Files of a platform; the window opens with their import

Options:
  --data DIR  The data folder; the usual one where it is left out
  -h, --help  Says this

Scripts use pintui: see pintui --help.
";

/// The command line of the window.
#[derive(Debug, PartialEq)]
pub struct Arguments {
    /// The data folder that was named.
    pub folder: Option<PathBuf>,
    /// Absolute paths of the files to import.
    pub files: Vec<String>,
    /// Somebody asks how to start the program: no window opens.
    pub help: bool,
}

impl Arguments {
    /// Reads them; an option that is not known is left out rather than taken for a file.
    pub fn of(given: Vec<OsString>) -> Self {
        let mut folder = None;
        let mut files = Vec::new();
        let mut help = false;
        let mut given = given.into_iter();
        while let Some(word) = given.next() {
            let text = word.to_string_lossy();
            if text == "--help" || text == "-h" {
                help = true;
            } else if text == "--data" {
                folder = given.next().map(PathBuf::from);
            } else if let Some(named) = text.strip_prefix("--data=") {
                folder = Some(PathBuf::from(named));
            } else if !text.starts_with("--") {
                let path = std::path::absolute(&word).unwrap_or_else(|_| PathBuf::from(&word));
                files.push(path.to_string_lossy().into_owned());
            }
        }
        Self { folder, files, help }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_given_beside_the_folder_are_opened_by_absolute_path() {
        let given = ["--data", "/tmp/book", "订单.csv", "--unknown", "/tmp/退款.xlsx"];
        let read = Arguments::of(given.map(OsString::from).to_vec());
        assert_eq!(read.folder, Some(PathBuf::from("/tmp/book")));
        assert_eq!(read.files.len(), 2);
        assert!(!read.help);
        assert!(read.files[0].starts_with('/') && read.files[0].ends_with("订单.csv"));
    }
}
