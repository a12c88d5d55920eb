//! Plain words: what offices write and buyers do not read, and sentences that are too long.

use serde::Serialize;
use ts_rs::TS;

use super::fold::fold;
use super::rules::book;

/// The longest sentence that is read to its end, in characters.
pub const LONGEST: usize = 40;
/// The same in English, in words.
pub const MOST_WORDS: usize = 25;

/// A place that could be said more simply.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Hard {
    /// First character, counted from 0.
    pub start: usize,
    /// The character behind the last one.
    pub end: usize,
    /// The words.
    pub words: String,
    /// What to say instead; none where the sentence is too long and has to be cut.
    pub easy: Option<String>,
    /// How long the sentence is, where it is too long.
    pub length: Option<usize>,
}

/// What could be said more simply, in the order of the text.
pub fn hard_words(text: &str) -> Vec<Hard> {
    let folded = fold(text).plain;
    let letters: Vec<char> = text.chars().collect();
    let words = |start: usize, end: usize| letters[start..end].iter().collect::<String>();
    let mut found = Vec::new();
    for word in &book().plain {
        let hard = word.hard.to_lowercase();
        for (at, _) in folded.text.match_indices(&hard) {
            let alone = !hard.is_ascii() || stands_alone(&folded.text, at, hard.len());
            // 必须 is said every day.
            let everyday = hard == "须" && folded.text[..at].ends_with('必');
            if let Some((start, end)) = folded.written(at, at + hard.len()).filter(|_| alone && !everyday) {
                let easy = Some(word.easy.clone());
                found.push(Hard { start, end, words: words(start, end), easy, length: None });
            }
        }
    }
    let mut start = 0;
    for end in 0..=letters.len() {
        if end < letters.len() && !"。！？!?；;\n".contains(letters[end]) {
            continue;
        }
        let sentence = words(start, end);
        let length = length_of(&sentence);
        let most = if is_english(&sentence) { MOST_WORDS } else { LONGEST };
        if length > most {
            found.push(Hard { start, end, words: sentence, easy: None, length: Some(length) });
        }
        start = end + 1;
    }
    found.sort_by_key(|hard| (hard.start, hard.end));
    found
}

fn is_english(sentence: &str) -> bool {
    let latin = sentence.chars().filter(char::is_ascii_alphabetic).count();
    latin * 2 > sentence.chars().count()
}

fn length_of(sentence: &str) -> usize {
    if is_english(sentence) {
        return sentence.split_whitespace().count();
    }
    sentence.chars().filter(|letter| !letter.is_whitespace()).count()
}

fn stands_alone(text: &str, at: usize, length: usize) -> bool {
    let letter = |one: Option<char>| one.is_some_and(char::is_alphanumeric);
    !letter(text[..at].chars().next_back()) && !letter(text[at + length..].chars().next())
}
