namespace Bot.Benchmarks.Generation;

/// <summary>Makes up reports; the same seed and number make the same.</summary>
internal sealed class ReportGenerator(int seed)
{
    private const int Words = 30_000;

    private static readonly string[] Series = ["Cloud Night", "Data Lounge", "Mobile Evening", "Gopher Table", "Rail Yard", "Rust Harbour", "Quality Circle", "Platform Talk", "Web Kitchen", "Security Tea"];
    private static readonly string[] Verbs = ["を試した", "を見直した", "が遅くなった", "を自動にした", "から移した", "と比べた", "で困った", "を作り直した", "を小さくした", "に任せた"];
    private static readonly string[] Family = ["青木", "石田", "上野", "遠藤", "岡本", "加藤", "木村", "小林", "佐藤", "清水", "田中", "中村", "野口", "林", "藤井", "松本", "三浦", "山田", "吉田", "渡辺"];
    private static readonly string[] Given = ["葵", "健", "翔太", "美咲", "大輔", "直子", "拓也", "陽子", "隆", "恵", "亮", "真理", "純", "優", "和也", "彩"];

    private readonly WordStock _stock = new(new Random(seed), Words);
    private readonly Random _random = new(seed + 1);

    /// <summary>Endless reports.</summary>
    public IEnumerable<GeneratedReport> Reports()
    {
        for (var number = 1; ; number++)
        {
            var japanese = _random.Next(10) < 6;
            var name = $"{Series[_random.Next(Series.Length)]} #{number}";
            var talks = Enumerable.Range(0, _random.Next(4, 12)).Select(_ => Talk(japanese)).ToArray();
            yield return new GeneratedReport(name, new DateOnly(2012, 1, 1).AddDays(number * 7 % 4500), japanese, talks);
        }
    }

    /// <summary>A question as somebody may ask it about a talk: some of its words, not all of them.</summary>
    public string Question(GeneratedTalk talk, bool japanese)
    {
        var words = talk.Title.Split(' ', 'と', 'の', 'を').Concat(talk.Points.SelectMany(point => point.Split(' ', '、', 'の', 'を', '。'))).Where(word => word.Length > 2).ToArray();
        var chosen = Enumerable.Range(0, _random.Next(2, 5)).Select(_ => words[_random.Next(words.Length)]).Distinct();
        return japanese ? string.Join('の', chosen) + "の話をした人は誰？" : "who talked about " + string.Join(' ', chosen) + "?";
    }

    private GeneratedTalk Talk(bool japanese)
    {
        var handle = $"{_stock.English(_random)}{_random.Next(100)}";
        var speaker = japanese ? Family[_random.Next(Family.Length)] + " " + Given[_random.Next(Given.Length)] : Name() + " " + Name();
        var points = Enumerable.Range(0, _random.Next(5, 25)).Select(_ => japanese ? JapanesePoint() : EnglishPoint()).ToArray();
        return new GeneratedTalk(japanese ? JapaneseTitle() : EnglishTitle(), speaker, handle, Name(), points, $"https://speakerdeck.com/{handle}/{_random.Next(1_000_000)}");
    }

    private string JapaneseTitle() => $"{_stock.Japanese(_random)}と{_stock.Japanese(_random)}の{_stock.Japanese(_random)}";

    private string EnglishTitle() => Capital(string.Join(' ', Enumerable.Range(0, _random.Next(3, 7)).Select(_ => _stock.English(_random))));

    private string JapanesePoint() =>
        string.Join('、', Enumerable.Range(0, _random.Next(1, 4)).Select(_ => $"{_stock.Japanese(_random)}の{_stock.Japanese(_random)}{Verbs[_random.Next(Verbs.Length)]}")) + "。";

    private string EnglishPoint() =>
        Capital(string.Join(' ', Enumerable.Range(0, _random.Next(4, 14)).Select(place => place % 3 == 2 ? "of the" : _stock.English(_random)))) + ".";

    private string Name() => Capital(_stock.English(_random));

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
