//! Citizens' data: never seen by a model, never logged, put back in the answer.

use anyhow::ensure;
use libtest_mimic::Trial;
use tests::fake_model::passage::rewritten;
use tests::page::{Page, Paragraph};
use tests::story::story;
use tests::{Cast, Stage, log};

/// One of each kind that is masked, with its label and particle; none of them belongs to anyone.
const PLANTED: &[(&str, &str)] = &[
    ("전화는", "010-2345-6789"),
    ("전자우편은", "gildong.hong@example.kr"),
    ("계좌는", "110-234-567890"),
    ("카드는", "4000-1234-5678-9017"),
    ("차량은", "12가 3456"),
    ("사업자등록번호는", "123-45-67890"),
    ("법인등록번호는", "110111-1234567"),
    ("건강보험증 번호는", "1-2345678901"),
    ("주소는", "경기도 수원시 팔달구 효원로 12, 101동 1203호"),
    ("우편번호는", "04524"),
    ("생년월일은", "1985. 3. 12."),
    ("접속 IP는", "211.45.67.89"),
    ("민원 접수번호는", "1AA-2611-0123456"),
];

pub fn all<P: Page>(page: &P) -> Vec<Trial> {
    vec![
        story(page, "personal data never reaches a model or a log", Cast::Model, masked),
        story(page, "a resident registration number stops the request", Cast::Model, stopped),
        story(page, "another wording is asked for under the same mask", Cast::Model, again),
    ]
}

fn letter() -> Vec<Paragraph> {
    let line = |(label, value): &(&str, &str)| Paragraph::body(&format!("민원인의 {label} {value}입니다."));
    let mut letter: Vec<Paragraph> = PLANTED.iter().map(line).collect();
    letter.push(Paragraph::body("신청인 홍길동 님께서 신청하신 건입니다."));
    letter
}

async fn masked<P: Page>(stage: &mut Stage<P>) -> anyhow::Result<()> {
    let before = letter();
    stage.model.answer(|prompt| rewritten(prompt, |text| text.replace("입니다.", "입니까?")));
    stage.take_up(&before, 0..before.len()).await?;
    stage.pane().polish().await?;
    ensure!(stage.model.served() > 0, "no model was asked");
    let (seen, logged) = (format!("{:?}", stage.model.seen()), log::written());
    for value in PLANTED.iter().map(|(_, value)| *value).chain(["홍길동"]) {
        ensure!(!seen.contains(value), "the model saw {value}: {seen}");
        ensure!(!log::holds(&logged, value), "{value} was logged");
    }
    ensure!(!logged.contains("신청하신 건입니다"), "text of the document was logged");
    stage.pane().press("모두 적용").await?;
    for (index, (label, value)) in PLANTED.iter().enumerate() {
        stage.reads(index, &format!("민원인의 {label} {value}입니까?")).await?;
    }
    Ok(())
}

async fn stopped<P: Page>(stage: &mut Stage<P>) -> anyhow::Result<()> {
    let before = vec![Paragraph::body("신청인의 주민등록번호는 900101-1234568입니다.")];
    stage.take_up(&before, 0..1).await?;
    stage.pane().press("다듬기").await?;
    stage.pane().shows("고유식별정보가 있어 보내지 않았습니다").await?;
    ensure!(stage.model.served() == 0, "a model was asked");
    ensure!(stage.read().await? == before, "the document changed");
    Ok(())
}

/// What the user masks by hand stays masked for every wording.
async fn again<P: Page>(stage: &mut Stage<P>) -> anyhow::Result<()> {
    stage.model.answer(|prompt| rewritten(prompt, |text| text.replace("닫습니다", "닫을 예정입니다")));
    stage.take_up(&[Paragraph::body("청솔상회 가게가 문을 닫습니다.")], 0..1).await?;
    stage.pane().press("보기").await?;
    stage.pane().press("청솔상회").await?;
    stage.pane().polish().await?;
    stage.pane().press("다른 표현").await?;
    stage.pane().shows("3/3").await?;
    stage.pane().answered().await?;
    let seen = stage.model.seen();
    ensure!(seen.len() == 2, "asked {} times", seen.len());
    ensure!(!format!("{seen:?}").contains("청솔상회"), "the model saw what was masked by hand: {seen:?}");
    stage.pane().press("보낸 것과 받은 것").await?;
    stage.pane().shows("성명 1").await
}
