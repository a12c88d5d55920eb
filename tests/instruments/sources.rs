//! The repository's own files, read as text, so that a rule about the code is a test.

use std::fs;
use std::path::{Path, PathBuf};

/// The root of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("tests/ lies in the repository").to_owned()
}

/// One text file of the repository.
pub struct Source {
    /// Its path from the root, with `/`.
    pub path: String,
    /// What is in it.
    pub text: String,
}

impl Source {
    /// The lines that are code, with their numbers: comments are left out.
    pub fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        self.text
            .lines()
            .enumerate()
            .map(|(at, line)| (at + 1, line.split("// ").next().unwrap_or(line)))
            .filter(|(_, line)| !["//", "*", "/*"].iter().any(|mark| line.trim_start().starts_with(mark)))
    }

    /// The text before the tests that lie in the same file.
    pub fn without_tests(&self) -> &str {
        self.text.split("#[cfg(test)]\nmod tests {").next().unwrap_or(&self.text)
    }

    /// Whether the whole file is tests.
    pub fn is_test(&self) -> bool {
        let endings = ["/tests.rs", "_tests.rs", "/given.rs", ".test.ts", ".test.tsx", "/test-setup.ts"];
        self.path.contains("/tests/") || endings.iter().any(|ending| self.path.ends_with(ending))
    }
}

/// All files below `folder` with one of these endings, sorted by path.
pub fn below(folder: &str, endings: &[&str]) -> Vec<Source> {
    let root = root();
    let mut found = Vec::new();
    collect(&root.join(folder), &mut |path| {
        let name = path.strip_prefix(&root).expect("a file below the root").to_string_lossy().replace('\\', "/");
        if endings.iter().any(|ending| name.ends_with(ending)) {
            let text = fs::read_to_string(path).expect("sources are UTF-8");
            found.push(Source { path: name, text });
        }
    });
    found.sort_by(|one, other| one.path.cmp(&other.path));
    found
}

fn collect(folder: &Path, take: &mut dyn FnMut(&Path)) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        let name = entry.file_name();
        if path.is_dir() {
            if !["target", "node_modules", "dist", "gen", ".git"].iter().any(|left_out| name == *left_out) {
                collect(&path, take);
            }
        } else {
            take(&path);
        }
    }
}

/// Fails with all findings, one a line; passes when there are none.
pub fn none(findings: &[String]) {
    assert!(findings.is_empty(), "\n{}\n", findings.join("\n"));
}

/// Whether `word` stands in `text` as a word of its own.
pub fn has_word(text: &str, word: &str) -> bool {
    let part = |letter: char| letter.is_alphanumeric() || letter == '_';
    text.match_indices(word).any(|(at, _)| !text[..at].ends_with(part) && !text[at + word.len()..].starts_with(part))
}
