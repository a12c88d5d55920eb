use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::super::clip::{AppendClip, BeginClip, ClipFrame, Codec, EndClip, Ended};
use super::super::keep::EvidenceKept;
use super::super::{ebml, shelf, thin, webm};
use super::with_order;
use crate::door::Whole as _;
use crate::given::Given;

fn begin(given: &Given, order: i64) -> String {
    let begin = BeginClip {
        order_id: order,
        staff: "07".into(),
        taken_at: given.now,
        codec: Codec::Vp8,
        width: 640,
        height: 480,
    };
    begin.perform(&given.book, &given.call()).expect("begun").clip
}

/// Two seconds of eight pictures each, the first a whole one.
fn append(given: &Given, clip: &str, from_ms: u64) -> pintui_store::Result<super::super::clip::ClipGrown> {
    let frame = |at: u64| ClipFrame { at_ms: from_ms + at * 125, key: at == 0, data: STANDARD.encode([at as u8; 300]) };
    AppendClip { clip: clip.to_owned(), frames: (0..16).map(frame).collect() }.perform(&given.book, &given.call())
}

fn end(given: &Given, clip: &str) -> pintui_store::Result<Option<EvidenceKept>> {
    end_as(given, clip, Ended::Next)
}

fn end_as(given: &Given, clip: &str, ended: Ended) -> pintui_store::Result<Option<EvidenceKept>> {
    EndClip { clip: clip.to_owned(), ended }.perform(&given.book, &given.call())
}

fn parts(given: &Given) -> Vec<std::path::PathBuf> {
    let folder = std::fs::read_dir(shelf::folder(&given.book).join("part"));
    folder.into_iter().flatten().flatten().map(|entry| entry.path()).collect()
}

/// Makes the parts old, as after a night.
fn a_night_passes(given: &Given) {
    for part in parts(given) {
        let file = std::fs::File::options().append(true).open(part).expect("a part");
        file.set_modified(std::time::SystemTime::now() - std::time::Duration::from_secs(3600)).expect("aged");
    }
}

fn tidy(given: &Given) -> thin::Tidied {
    thin::TidyEvidence {}.perform(&given.book, &given.call()).expect("tidied")
}

#[test]
fn a_clip_is_kept_with_its_length_when_the_next_parcel_comes() {
    let (given, order) = with_order();
    let clip = begin(&given, order);
    append(&given, &clip, 0).expect("written");
    append(&given, &clip, 2000).expect("written");
    let kept = end(&given, &clip).expect("kept").expect("a clip").evidence;
    assert_eq!((kept.milliseconds, kept.mime.as_str()), (Some(4000), "video/webm"));
    assert_eq!((kept.ended.as_deref(), kept.width), (Some("next"), Some(640)));
    assert_eq!(parts(&given).len(), 0, "the parts stay");
}

#[test]
fn a_clip_without_a_picture_is_nothing() {
    let (given, order) = with_order();
    let clip = begin(&given, order);
    assert!(end(&given, &clip).expect("answered").is_none());
    assert_eq!((given.count("evidence"), parts(&given).len()), (0, 0));
}

#[test]
fn a_film_that_broke_off_is_no_unplugged_camera() {
    let (given, order) = with_order();
    let clip = begin(&given, order);
    append(&given, &clip, 0).expect("written");
    let kept = end_as(&given, &clip, Ended::Cut).expect("kept").expect("as far as it went").evidence;
    assert_eq!((kept.ended.as_deref(), kept.milliseconds), (Some("cut"), Some(2000)));
}

#[test]
fn a_power_cut_leaves_what_was_written_whole() {
    let (given, order) = with_order();
    let clip = begin(&given, order);
    append(&given, &clip, 0).expect("written");
    append(&given, &clip, 2000).expect("written");
    let film = parts(&given).into_iter().find(|part| part.extension().is_some_and(|ending| ending == "webm"));
    let film = film.expect("a film");
    let whole = std::fs::read(&film).expect("read");
    std::fs::write(&film, &whole[..whole.len() - 1000]).expect("the power went");
    assert_eq!(tidy(&given).recovered, 0, "a clip that may still be filmed is left alone");
    a_night_passes(&given);
    assert_eq!(tidy(&given).recovered, 1);
    let row = super::super::list::EvidenceList { order_id: Some(order), case_id: None };
    let row = given.ask(row).expect("answered").remove(0);
    assert_eq!((row.milliseconds, row.ended.as_deref()), (Some(2000), Some("cut")));
    assert_eq!(parts(&given).len(), 0);
}

#[test]
fn a_power_cut_at_any_byte_leaves_a_film_that_plays_or_nothing() {
    let frame = |at_ms, key| webm::Frame { at_ms, key, data: vec![1; 40] };
    let mut film = webm::head("vp8", 320, 240);
    let head = film.len();
    for from in [0, 2000, 4000] {
        film.extend(webm::cluster(&[frame(from, true), frame(from + 125, false)]).expect("a cluster"));
    }
    let mut lengths = Vec::new();
    for cut in 0..=film.len() {
        match webm::finished(&film[..cut]) {
            None => assert!(cut < film.len() && lengths.is_empty(), "nothing is left of {cut} bytes"),
            Some(clip) => {
                assert!(cut > head);
                playable(&clip.bytes);
                lengths.push(clip.milliseconds);
            }
        }
    }
    lengths.dedup();
    assert_eq!(lengths, [250, 2250, 4250], "every whole cluster counts, and no half one");
}

/// The file's own sizes add up to its end.
fn playable(bytes: &[u8]) {
    let ebml = ebml::next(bytes, 0).expect("a beginning");
    let segment = ebml::next(bytes, ebml.end.expect("its size")).expect("a segment");
    assert_eq!(segment.end, Some(bytes.len()));
    let mut at = segment.inside;
    while at < bytes.len() {
        at = ebml::next(bytes, at).and_then(|one| one.end).expect("whole to the end");
    }
    assert_eq!(at, bytes.len());
}

#[test]
fn a_clip_of_another_name_cannot_be_written() {
    let (given, order) = with_order();
    begin(&given, order);
    for name in ["0000000000000000", "../../book", ""] {
        assert_eq!(append(&given, name, 0).expect_err("refused").code, "evidence_clip_unknown");
    }
}

#[test]
fn pictures_that_make_no_sense_are_refused_and_the_film_stays_whole() {
    let (given, order) = with_order();
    let clip = begin(&given, order);
    append(&given, &clip, 0).expect("written");
    let frame = |at_ms, data: &str| ClipFrame { at_ms, key: true, data: data.into() };
    for frames in [vec![], vec![frame(9, "not base64!")], vec![frame(9000, "AAAA"), frame(10, "AAAA")]] {
        let append = AppendClip { clip: clip.clone(), frames };
        let refused = append.perform(&given.book, &given.call()).expect_err("refused");
        assert_eq!(refused.code, "evidence_clip_unreadable");
    }
    assert_eq!(end(&given, &clip).expect("kept").expect("a clip").evidence.milliseconds, Some(2000));
}

#[test]
fn a_clip_whose_order_was_taken_back_is_left_out_without_trouble() {
    let (given, order) = with_order();
    let clip = begin(&given, order);
    append(&given, &clip, 0).expect("written");
    given.write(|tx| tx.change("delete from orders", []));
    a_night_passes(&given);
    assert_eq!(tidy(&given).recovered, 0);
    assert_eq!(parts(&given).len(), 0);
}

#[test]
fn notes_inside_a_film_from_elsewhere_are_blanked() {
    let mut film = webm::head("vp8", 320, 240);
    film.extend(ebml::element(0x1254_C367, b"filmed at home by Zhang"));
    film.extend(webm::cluster(&[webm::Frame { at_ms: 0, key: true, data: vec![1; 9] }]).expect("a cluster"));
    let (given, order) = with_order();
    let kept = super::keep(&given, &super::packing(order), &film).expect("kept").evidence;
    let file = shelf::folder(&given.book).join(&kept.hash[..2]).join(&kept.file);
    let bytes = std::fs::read(file).expect("read");
    assert_eq!(bytes.len(), film.len());
    assert!(memchr::memmem::find(&bytes, b"Zhang").is_none());
}
