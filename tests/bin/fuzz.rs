//! One fuzzer for all targets, steered by coverage (libFuzzer): `fuzz --target=check [libFuzzer's own words]`;
//! `fuzz --seeds=FOLDER` writes the corpus as files to begin with. Built by `cargo xtask fuzz` with its instruments.
#![no_main]

use libfuzzer_sys::{fuzz_mutator, fuzz_target, fuzzer_mutate};
use std::path::Path;
use std::sync::OnceLock;
use tests::corpus;
use tests::fuzz::{LONGEST, TARGETS};

fuzz_target!(init: {
    if let Some(folder) = word("--seeds=") {
        seeds(Path::new(&folder)).expect("the seeds can be written");
        std::process::exit(0);
    }
}, |data: &[u8]| {
    let data = &data[..data.len().min(LONGEST)];
    target()(&String::from_utf8_lossy(data));
});

// Half of the tries put a piece of real text between two characters; libFuzzer alone mostly breaks Hangul.
fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    let piece = pieces()[seed as usize / 2 % pieces().len()].as_bytes();
    if seed % 2 == 0 || size + piece.len() > max_size {
        return fuzzer_mutate(data, size, max_size);
    }
    let mut at = seed as usize / 7 % (size + 1);
    while at > 0 && at < size && data[at] & 0xC0 == 0x80 {
        at -= 1;
    }
    data.copy_within(at..size, at + piece.len());
    data[at..at + piece.len()].copy_from_slice(piece);
    size + piece.len()
});

fn target() -> fn(&str) {
    static CHOSEN: OnceLock<fn(&str)> = OnceLock::new();
    *CHOSEN.get_or_init(|| {
        let name = word("--target=").expect("--target=NAME");
        TARGETS.iter().find(|(own, _)| *own == name).expect("a target of this name").1
    })
}

/// The words of all texts, each once.
fn pieces() -> &'static [String] {
    static PIECES: OnceLock<Vec<String>> = OnceLock::new();
    PIECES.get_or_init(|| {
        let all = corpus::all();
        let words = all.iter().flat_map(|text| text.split_inclusive([' ', '\n'])).filter(|word| word.len() < 64);
        words.map(str::to_owned).collect::<std::collections::BTreeSet<_>>().into_iter().collect()
    })
}

fn word(start: &str) -> Option<String> {
    std::env::args().find_map(|word| word.strip_prefix(start).map(str::to_owned))
}

fn seeds(folder: &Path) -> std::io::Result<()> {
    std::fs::create_dir_all(folder)?;
    let texts = corpus::all();
    let short = texts.iter().filter(|text| text.len() <= LONGEST).enumerate();
    short.into_iter().try_for_each(|(number, text)| std::fs::write(folder.join(format!("{number:04}")), text))
}
