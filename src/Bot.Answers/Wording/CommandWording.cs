namespace Bot.Answers.Wording;

/// <summary>What commands and their options are for: one line each, as Discord, /help and the console show it.</summary>
internal static class CommandWording
{
    public static LocalizedText Ask { get; } = new("過去の発表について、ふつうの文で質問する", "Ask about past talks in your own words");

    public static LocalizedText AskQuestion { get; } = new("質問（例: 分散トレーシングの話をしたのは誰？）", "Your question, e.g. who talked about tracing?");

    public static LocalizedText Who { get; } = new("ある話題について話した人を探す", "Find who talked about a topic");

    public static LocalizedText Topic { get; } = new("話題", "The topic");

    public static LocalizedText Talks { get; } = new("発表を検索・一覧する", "Search and list talks");

    public static LocalizedText Query { get; } = new("探す言葉（省略可）", "Words to look for (optional)");

    public static LocalizedText BySpeaker { get; } = new("この人の発表だけ", "Only talks by this person");

    public static LocalizedText AtEvent { get; } = new("このイベントの発表だけ", "Only talks of this event");

    public static LocalizedText After { get; } = new("この日以降（2018-03-08、2018-03、2018）", "On or after this day (2018-03-08, 2018-03, 2018)");

    public static LocalizedText Before { get; } = new("この日以前（2018-03-08、2018-03、2018）", "On or before this day (2018-03-08, 2018-03, 2018)");

    public static LocalizedText OnlySlides { get; } = new("資料がある発表だけ", "Only talks with slides");

    public static LocalizedText Like { get; } = new("この発表に近い発表", "Talks related to this talk");

    public static LocalizedText Talk { get; } = new("ひとつの発表を詳しく見る", "Show one talk");

    public static LocalizedText TalkOption { get; } = new("発表のタイトル（途中まででも可）", "The talk's title, or a part of it");

    public static LocalizedText Speaker { get; } = new("登壇者とその発表を見る", "Show a speaker and their talks");

    public static LocalizedText SpeakerOption { get; } = new("名前またはハンドル", "A name or handle");

    public static LocalizedText Event { get; } = new("イベントとその発表を見る", "Show an event and its talks");

    public static LocalizedText EventOption { get; } = new("イベントの名前（途中まででも可）", "The event's name, or a part of it");

    public static LocalizedText Slides { get; } = new("発表の資料へのリンクを見る", "Get the links to a talk's slides");

    public static LocalizedText Latest { get; } = new("いちばん新しいイベントの発表を見る", "Show the newest events");

    public static LocalizedText Help { get; } = new("コマンドの一覧と使い方", "List the commands and how to use them");

    public static LocalizedText HelpCommand { get; } = new("このコマンドの説明だけ", "Only this command");

    public static LocalizedText Status { get; } = new("ボットの状態を見る", "Show how the bot is doing");

    public static LocalizedText HelpIntroduction { get; } = new(
        "過去のミートアップのレポートから発表を探します。使えるコマンド:", "I find past meetup talks in the community's reports. Commands:");

    public static LocalizedText Required { get; } = new("必須", "required");
}
