namespace Bot.Reports.Tests;

/// <summary>Talks that are told in a labelled line each.</summary>
public sealed class CardTests
{
    [Fact]
    public void The_label_tells_the_title_and_the_line_above_what_kind_of_talk_it_is() => Assert.Equal(
        ["霧笛を録る | 浜田 渚 (岬通信)", "潮見表をつくる | ｓｈｉｏ＿ｍｉ", "LT 錨の結び方 | 帆足 亮"],
        Reports.Talks("""
            # みなとの会 #3

            ■発表　その１
            発表者：浜田 渚（岬通信）
            タイトル：霧笛を録る

            夜中に録った。

            ■発表　その２
            発表者：ｓｈｉｏ＿ｍｉ
            タイトル：潮見表をつくる

            表は手で引いた。

            ■ＬＴ
            発表者：帆足 亮
            タイトル：錨の結び方
            """));

    [Fact]
    public void A_title_left_empty_behind_its_label_is_not_the_next_line() => Assert.Equal(
        ["LT 霧笛を録る | 浜田 渚", "LT (untitled) | 帆足 亮"],
        Reports.Talks("# みなとの会 #3\n\n## LT1\n\n> 題: 霧笛を録る\n> 人: 浜田 渚\n\n夜中に録った。\n\n## LT2\n\n> 題:\n> 人: 帆足 亮\n\n聞けなかった。\n"));

    [Fact]
    public void Pictures_label_as_words_do()
    {
        var report = Reports.Read("""
            # Harbour Evening #3

            🎤 tide_watcher
            📝 Cranes that talk
            📄 https://cranes.example/tide/
            💬 The third crane sings.

            ---

            🎤 ann_at_sea
            📝 Ropes in practice
            📄 none, she brought ropes
            💬 Knots, mostly.
            """);
        Assert.Equal(["Cranes that talk", "Ropes in practice"], report.Talks.Select(talk => talk.Title));
        Assert.Equal(["tide_watcher", "ann_at_sea"], report.Talks.Select(talk => talk.Speakers[0].Name));
        Assert.Equal(["https://cranes.example/tide/"], report.Talks.SelectMany(talk => talk.Slides));
    }

    [Fact]
    public void A_term_may_be_defined_more_than_once()
    {
        var report = Reports.Read("""
            # Harbour Evening #3

            Cranes that talk
            : Ann Lee, Titan Lines
            : The third crane sings.
            : [Slides](https://cranes.example/tide/)

            Ropes in practice
            : Bo Lund
            : Knots, mostly.
            """);
        Assert.Equal(["Ann Lee", "Bo Lund"], report.Talks.Select(talk => talk.Speakers[0].Name));
        Assert.Equal(["https://cranes.example/tide/"], report.Talks.SelectMany(talk => talk.Slides));
    }

    [Fact]
    public void A_table_may_tell_each_talk_in_a_column() => Assert.Equal(
        ["霧笛を録る | 浜田 渚 (岬通信)", "錨の結び方 | 帆足 亮 (港湾大学)"],
        Reports.Talks("# みなとの会 #3\n\n| | ① | ② |\n|---|---|---|\n| 題目 | 霧笛を録る | 錨の結び方 |\n| 発表者 | 浜田 渚 | 帆足 亮 |\n| 所属 | 岬通信 | 港湾大学 |\n"));
}
