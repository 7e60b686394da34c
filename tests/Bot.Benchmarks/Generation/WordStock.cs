namespace Bot.Benchmarks.Generation;

/// <summary>The words of a made-up language of meetups: English-looking, katakana and Han, each drawn with natural frequencies.</summary>
internal sealed class WordStock
{
    private const string Han =
        "開発運用設計実装検証監視基盤負荷分散認証認可機械学習推論解析可視化自動化移行改善導入事例構築管理環境設定通信暗号障害対応復旧試験品質性能測定最適化並列処理非同期配信更新検索索引言語"
        + "組織文化採用教育評価契約要件定義仕様変更履歴権限制御保守工数削減効率生産性顧客体験価値提供仮説市場戦略意思決定会議進行共有知識継承技術負債返済段階的切替旧新世代比較選定基準判断根拠";

    private static readonly string[] EnglishWords =
        "cluster container service mesh deploy pipeline cache index query schema storage volume network proxy gateway token session worker queue stream event log metric trace alert budget latency "
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static readonly string[] KatakanaWords =
        "サーバー コンテナ クラスタ デプロイ テスト ログ メトリクス キャッシュ インデックス クエリ ストレージ ネットワーク プロキシ トークン セッション ワーカー キュー ストリーム イベント アラート".Split(' ');

    private static readonly string[] Syllables = "ba co da fi ga ho ke lo ma ni pa ru sa te vi wo ze tra ste pri con der mon lus tic ral ver gen sta plo".Split(' ');
    private static readonly string[] Kana = "ア イ カ キ ク コ サ シ ス タ チ テ ト ナ ニ ノ パ ピ フ プ マ ミ メ ラ リ ル レ ロ ン バ ブ デ ド".Split(' ');

    private readonly string[] _english;
    private readonly string[] _katakana;
    private readonly string[] _han;
    private readonly Zipf _words;

    /// <summary>Makes a stock; the same seed makes the same words.</summary>
    /// <param name="random">The source of chance.</param>
    /// <param name="size">How many words of each kind.</param>
    public WordStock(Random random, int size)
    {
        _english = Fill(EnglishWords, size, () => Join(random, Syllables, 2, 4));
        _katakana = Fill(KatakanaWords, size, () => Join(random, Kana, 3, 6));
        _han = Fill([], size, () => string.Concat(Enumerable.Range(0, random.Next(2, 5)).Select(_ => Han[random.Next(Han.Length)])));
        _words = new Zipf(size);
    }

    public string English(Random random) => _english[_words.Draw(random)];

    public string Katakana(Random random) => _katakana[_words.Draw(random)];

    public string Kanji(Random random) => _han[_words.Draw(random)];

    /// <summary>A word as a Japanese sentence about technology has them.</summary>
    public string Japanese(Random random) => random.Next(10) switch
    {
        < 4 => Katakana(random),
        < 8 => Kanji(random),
        _ => English(random),
    };

    private static string[] Fill(IReadOnlyList<string> first, int size, Func<string> next)
    {
        var words = new HashSet<string>(first, StringComparer.Ordinal);
        while (words.Count < size)
            words.Add(next());
        return [.. words];
    }

    private static string Join(Random random, string[] syllables, int least, int most) =>
        string.Concat(Enumerable.Range(0, random.Next(least, most + 1)).Select(_ => syllables[random.Next(syllables.Length)]));
}
