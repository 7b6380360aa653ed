//! Brotli and gzip beside each file that gains by it: the server sends them as they are.

use anyhow::Result;
use flate2::{Compression, write::GzEncoder};
use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
};

/// Endings worth compressing; pictures are compressed already.
const TEXTUAL: [&str; 6] = ["wasm", "js", "css", "html", "svg", "json"];
/// Below this a header costs more than compression gains.
const SMALLEST: usize = 200;

/// Writes `file.br` and `file.gz` beside every file of the folder.
pub fn beside(folder: &Path) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            beside(&path)?;
        } else if path.extension().and_then(|end| end.to_str()).is_some_and(|end| TEXTUAL.contains(&end)) {
            compress(&path)?;
        }
    }
    Ok(())
}

fn compress(path: &Path) -> Result<()> {
    let bytes = fs::read(path)?;
    if bytes.len() < SMALLEST {
        return Ok(());
    }
    for (end, small) in [("br", brotli(&bytes)?), ("gz", gzip(&bytes)?)] {
        if small.len() < bytes.len() {
            fs::write(with_end(path, end), small)?;
        }
    }
    Ok(())
}

fn with_end(path: &Path, end: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(end);
    name.into()
}

/// The bytes as the server sends them to browsers that know brotli.
pub fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let params =
        brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: bytes.len(), ..Default::default() };
    let mut out = vec![];
    brotli::BrotliCompress(&mut &bytes[..], &mut out, &params)?;
    Ok(out)
}

fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(vec![], Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    #[test]
    fn both_forms_give_the_text_back() {
        let text = "민원 답변 ".repeat(400).into_bytes();
        let mut unpacked = vec![];
        brotli::BrotliDecompress(&mut &brotli(&text).unwrap()[..], &mut unpacked).unwrap();
        assert_eq!(unpacked, text);
        let mut unzipped = vec![];
        flate2::read::GzDecoder::new(&gzip(&text).unwrap()[..]).read_to_end(&mut unzipped).unwrap();
        assert_eq!(unzipped, text);
    }
}
