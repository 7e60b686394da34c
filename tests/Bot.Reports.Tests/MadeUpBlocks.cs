namespace Bot.Reports.Tests;

/// <summary>Reports of blocks as Markdown has them, in any order and shape, filled with the kinds of things that stand in reports.</summary>
internal sealed class MadeUpBlocks(int seed)
{
    private static readonly string[] Fragments =
    [
        "", " ", "-", "42", "40 %", "< 50", "19:00", "19:00-19:20", "5 min", "2019-05-10", "2019年5月10日", "10 May 2019", "#7", "①", "一、", "1.", "Q&A", "LT", "TBD", "休憩", "懇親会",
        "Tracing at the quay", "埠頭の計測について", "부두의 추적", "码头上的追踪", "Ada Sample", "山田太郎", "山田さん", "@ada", "홍길동 님", "Harbor Inc.", "株式会社みなと", "**Keynote**", "`code`",
        "発表者: 山田太郎", "Speaker: Ada Sample (@ada), Harbor Inc.", "Slides: https://example.com/deck", "[slides](https://speakerdeck.com/ada/quay)", "[](x)", "![photo](a.png)",
        "「埠頭の計測」 山田太郎さん（みなと）", "Tracing at the quay / Ada Sample", "Tracing at the quay by Ada Sample", "Ada Sample - Tracing at the quay", "Title", "登壇者", "資料", "タイムテーブル", "Lightning talks",
        "{{< tweet 1 >}}", "<br>", "<iframe src=\"https://www.slideshare.net/x\"></iframe>", "First up was Ada Sample, who spoke about cranes.", "最初は山田さんの発表でした。",
    ];

    private readonly Random _random = new(seed);

    /// <summary>One such report.</summary>
    public string Next() => string.Join(_random.Next(4) == 0 ? "\n" : "\n\n", Enumerable.Range(0, _random.Next(1, 12)).Select(_ => Block(2)));

    private string Block(int depth) => _random.Next(12) switch
    {
        0 => Table(),
        1 => new string('#', _random.Next(1, 6)) + " " + Line(),
        2 => Lines("- ", depth),
        3 => Lines("1. ", depth),
        4 => Lines("> ", depth),
        5 => $"**{Fragment()}**{Fragment()}",
        6 => $"{Line()}\n: {Line()}\n: {Line()}",
        7 => $"<details><summary>{Line()}</summary>\n\n{Line()}\n\n</details>",
        8 => $"<dl><dt>{Fragment()}</dt><dd>{Fragment()}</dd><dt></dt></dl>",
        9 => $"<table><tr><td>{Fragment()}<td>{Fragment()}</tr><tr></tr><tr><th colspan=2>{Fragment()}</table>",
        10 => $"```\n{Line()}\n```",
        _ => Line(),
    };

    /// <summary>Rows may be shorter or longer than the head.</summary>
    private string Table()
    {
        var width = _random.Next(1, 6);
        var rows = Enumerable.Range(0, _random.Next(0, 6)).Select(_ => Row(Math.Max(1, width + _random.Next(-1, 2))));
        return string.Join('\n', [Row(width), "|" + string.Concat(Enumerable.Repeat("---|", width)), .. rows]);
    }

    private string Row(int width) => "|" + string.Concat(Enumerable.Range(0, width).Select(_ => Fragment() + "|"));

    private string Lines(string mark, int depth) => string.Join('\n', Enumerable.Range(0, _random.Next(1, 6)).Select(_ =>
        mark + (depth > 0 && _random.Next(4) == 0 ? Block(depth - 1).Replace("\n", "\n" + new string(' ', mark.Length), StringComparison.Ordinal) : Line())));

    private string Line() => string.Join(' ', Enumerable.Range(0, _random.Next(1, 4)).Select(_ => Fragment()));

    private string Fragment() => Fragments[_random.Next(Fragments.Length)];
}
