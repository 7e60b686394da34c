using System.Collections.Frozen;

namespace Bot.Discord.Registration;

/// <summary>What commands and options are called on a Japanese Discord. Names obey Discord's rule: letters, digits, - and _.</summary>
internal static class JapaneseNames
{
    private static readonly FrozenDictionary<string, string> ByName = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["ask"] = "質問",
        ["who"] = "誰が話した",
        ["talks"] = "発表を探す",
        ["talk"] = "発表",
        ["speaker"] = "登壇者",
        ["event"] = "イベント",
        ["slides"] = "資料",
        ["latest"] = "最新",
        ["status"] = "状態",
        ["help"] = "ヘルプ",
        ["question"] = "質問文",
        ["topic"] = "話題",
        ["query"] = "言葉",
        ["after"] = "以降",
        ["before"] = "以前",
        ["like"] = "似た発表",
        ["command"] = "コマンド",
        ["subscribe"] = "お知らせ登録",
        ["subscriptions"] = "お知らせ一覧",
        ["follow"] = "フォロー",
        ["feedback"] = "感想",
        ["unanswered"] = "答えられなかった質問",
        ["announcements"] = "お知らせ",
        ["series"] = "シリーズ",
        ["language"] = "言語",
        ["news"] = "知らせる内容",
        ["when"] = "時期",
        ["role"] = "ロール",
        ["channel"] = "チャンネル",
        ["publish"] = "公開",
        ["action"] = "操作",
        ["id"] = "番号",
        ["report"] = "レポート",
        ["helpful"] = "役に立った",
        ["private"] = "自分だけに表示",
        ["answer-in"] = "返答の言語",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The Japanese name; null for one that has none and keeps its own.</summary>
    public static string? Of(string name) => ByName.GetValueOrDefault(name);
}
