using System.Text.RegularExpressions;
using Bot.Reports.Outlines;
using Bot.Reports.People;
using Bot.Reports.Words;

namespace Bot.Reports.Members;

/// <summary>The same in Japanese: 最初は山田さん。データベースの索引の話でした。</summary>
internal static partial class ToldTalk
{
    private const double Addressed = 0.8;
    private static readonly Phrases Honorifics = new("さん", "氏", "様", "先生");

    private static (Slice Topic, PeopleReading People)? InJapanese(TextLine line, string opening)
    {
        if (!Honorifics.StandIn(opening)) return null;
        var told = JapaneseTeller.Match(opening);
        if (!told.Success) return null;
        var people = PeopleReader.Read(line.Whole.Part(told.Groups["people"]));
        if (people.Plausibility < LikelyName) return null;
        var topic = JapaneseTopic.Match(opening, told.Index + told.Length);
        if (!topic.Success && !JapaneseTalks.StandIn(opening)) return null;
        return (ToldTitle.In(line) is { } title ? title : topic.Success ? line.Whole.Part(topic.Groups["topic"]).Trim() : line.Whole.To(0), people with { Plausibility = Addressed });
    }

    private static readonly Phrases JapaneseTalks = new("発表", "登壇", "講演", "セッション", "トーク", "LT", "お話", "の話", "テーマ", "タイトル", "題", "紹介", "解説");

    private const string Person = @"(?<people>[^。、「」『』！!？：:\sは]{1,24}?(?:[\s　][^。、「『：:\sは]{1,8}?)?(?:[（(][^（()）]{1,20}[)）])?(?:さん|氏|様|先生)(?:\s?[（(][^（()）]{1,40}[)）])?)";
    private const string Turn = @"(?:まずは?|最初|はじめ|初め|トップバッター|先頭|次|つぎ|続いて|つづいて|そして|最後|トリ|大トリ|ラスト|[0-9０-９一二三四五六七八九十]+\s?(?:人目|番手|番目|本目|つ目)|前半|後半)";

    [GeneratedRegex("^" + Turn + @"(?:の(?:発表|登壇|トーク|セッション|LT|お?話|方))?(?:に登壇(?:したの|されたの)?|の登壇)?(?:[はがに]|、|は、|に、)?" + Person + @"(?:による|から|より|[のがはで]、?|です。?|でした。?|。|、)|^" + Person + @"(?:による|の(?:発表|登壇|講演|セッション|LT|トーク)(?:[。はで、]|です。?|でした。?))", RegexOptions.ExplicitCapture)]
    private static partial Regex JapaneseTeller { get; }

    [GeneratedRegex(@"\G(?:[、。はがの]|テーマは|お題は|内容は|発表は|今回は|題材は)*(?:(?<topic>[^。「」『』（）()は]{3,40}?[たるい]話)(?=[。だ、]|で)|(?<topic>[^。「」『』（）()は]{3,50}?)(?:について|に関する|の(?:お話|話|紹介|解説|説明|発表|LT|事例)|をテーマ|という(?:お話|話|テーマ|内容|発表)|(?:でした|です)。))|\G[^。]{0,60}。?(?:テーマ|お題|題材|内容|発表)は、?(?<topic>[^。、「」『』]{3,50}?)(?:について|の話|です|でした|という|。)", RegexOptions.ExplicitCapture)]
    private static partial Regex JapaneseTopic { get; }
}
