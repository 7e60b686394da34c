using Bot.Search.Analysis;

namespace Bot.Search.Tests.Analysis;

public sealed class QueryAnalysisTests
{
    [Theory]
    [InlineData("テレプレゼンスの話", "テレプレゼンス|話")]
    [InlineData("負荷検知をどうするか", "負荷検知")]
    [InlineData("シカゴのRのイベント", "シカゴ|R|イベント")]
    [InlineData("who talked about kube-scheduler and HTTP2?", "talked|kube-scheduler|HTTP2")]
    [InlineData("ふくばねてすでコンテナごとの負荷", "ふくばねてす|コンテナ|負荷")]
    [InlineData("フクバネテスデコンテナゴトノ負荷", "フクバネテス|コンテナ|負荷")]
    [InlineData("service meshとservice worker", "service mesh|service|worker")]
    [InlineData("Let's Encryptですか", "Let|Encrypt")]
    [InlineData("#10と#11", "10|11")]
    public void A_question_is_cut_into_what_a_person_would_call_words(string question, string words)
    {
        var index = Talks.Index(Talks.Of("ふくばねてす", "コンテナ イベント"));
        Assert.Equal(words.Split('|'), index.Search(new SearchQuery(question), 1).Terms.Select(term => term.Text));
    }

    [Theory]
    [InlineData("テレプレゼンス", "telepresence")]
    [InlineData("エンボイ", "envoy")]
    [InlineData("クーベネティス", "kubernetes")]
    [InlineData("タスクウォリアー", "taskwarrior")]
    [InlineData("ドッカー", "docker")]
    [InlineData("エッジ", "edge")]
    public void A_word_has_one_key_for_its_sound_in_both_scripts(string kana, string english)
    {
        var (sounds, readings) = (new SoundKeys(), new SoundKeys());
        sounds.ReadKana(Analyzer.Fold(kana));
        readings.ReadLatin(english);
        Assert.Contains(sounds[0].ToString(), Enumerable.Range(0, readings.Count).Select(reading => readings[reading].ToString()));
    }

    [Theory]
    [InlineData("よしせ", "yoshise")]
    [InlineData("とうきょう", "toukyou")]
    [InlineData("しゃちょう", "syatyou")]
    [InlineData("じゃば", "zyaba")]
    [InlineData("ふじ", "hudi")]
    public void Kana_and_any_romaji_are_spelled_alike(string kana, string romaji) =>
        Assert.Equal(Romaji.Canonical(romaji), Romaji.Canonical(Analyzer.Fold(kana)));
}
