//! Pictures are kept once, shown whole, and missed when they are gone.

use super::*;
use crate::given::Given;
use crate::keeping::verify::Verify;

const PNG: &[u8] = &[0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3];

fn file(given: &Given, name: &str, bytes: &[u8]) -> String {
    let file = given.folder.path().join(name);
    std::fs::write(&file, bytes).expect("written");
    file.to_string_lossy().into_owned()
}

fn keep(given: &Given, file: &str) -> Result<Picture> {
    KeepPicture { file: file.to_owned() }.perform(&given.book, &given.call())
}

#[test]
fn a_picture_is_kept_once_under_its_hash_and_shown_whole() {
    let given = Given::shop();
    let first = keep(&given, &file(&given, "好的.png", PNG)).expect("kept");
    let again = keep(&given, &file(&given, "copy.jpg", PNG)).expect("kept");
    assert_eq!(first.picture, again.picture);
    assert!(first.picture.len() == 64 + 4 && first.picture.ends_with(".png"), "{}", first.picture);
    assert_eq!(given.count("pictures"), 1);
    let shown = PictureShow { picture: first.picture }.perform(&given.book, &given.call()).expect("shown");
    assert_eq!(shown.url, format!("data:image/png;base64,{}", BASE64_STANDARD.encode(PNG)));
}

#[test]
fn what_is_no_picture_or_too_large_is_refused_and_leaves_no_file() {
    let given = Given::shop();
    let refused = keep(&given, &file(&given, "note.png", b"only called a picture")).expect_err("no picture");
    assert_eq!((refused.code.as_ref(), &refused.params["file"]), ("picture_kind_unknown", &"note.png".into()));
    let mut large = PNG.to_vec();
    large.resize(5 * 1024 * 1024, 0);
    assert_eq!(keep(&given, &file(&given, "large.png", &large)).expect_err("too large").code, "picture_too_large");
    assert_eq!(keep(&given, "/no/such/file.png").expect_err("not there").code, "file_unreachable");
    assert!(!given.book.folder().join(FOLDER).exists());
}

#[test]
fn a_name_leads_nowhere_but_to_a_kept_picture() {
    let given = Given::shop();
    for picture in ["../book.db", "none.png"] {
        let refused = PictureShow { picture: picture.to_owned() }.perform(&given.book, &given.call());
        assert_eq!(refused.expect_err("not kept").code, "picture_unknown");
    }
}

#[test]
fn verify_names_a_picture_whose_file_is_gone() {
    let given = Given::shop();
    let kept = keep(&given, &file(&given, "好的.png", PNG)).expect("kept");
    assert!(Verify {}.perform(&given.book, &given.call()).expect("verified").ok);
    std::fs::remove_file(given.book.folder().join(FOLDER).join(&kept.picture)).expect("removed");
    let verified = Verify {}.perform(&given.book, &given.call()).expect("verified");
    assert_eq!(
        (verified.findings[0].code.as_str(), verified.findings[0].detail.as_str()),
        ("picture_missing", kept.picture.as_str())
    );
}
