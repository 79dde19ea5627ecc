"""Korean phrases."""

from newsclean.page import Role
from newsclean.publishers.phrases.appeals import APPEALS
from newsclean.publishers.phrases.controls import CONTROLS
from newsclean.publishers.phrases.embeds import EMBEDS
from newsclean.publishers.phrases.wording import whole
from newsclean.publishers.rule import Rule, drop

RULES: tuple[Rule, ...] = (
    drop(
        Role.PROMO,
        line=r"[▶►■●【・◆★☆※→>\[ ]{0,3}(?:관련\s?(?:기사|뉴스|글|영상)|함께\s?(?:본|읽을|보면 좋은)\s?기사|더\s?보기|이전\s?기사|다음\s?기사|바로\s?가기|기사\s?더\s?보기|주요\s?뉴스)[\]】]?\s?[:：▶►|>]",
        why="link to another story",
        eg=("관련 기사: 강물이 불어나다", "[관련기사]▶ 선거"),
        not_eg="관련 기사를 쓴 기자가 말했다.",
    ),
    whole(
        Role.RELATED,
        "heading of a list of other stories",
        r"[【■●◆▶<\[]{0,2}(?:관련\s?(?:기사|뉴스|글|영상|키워드)|(?:많이|가장 많이)\s?(?:본|읽은)\s?(?:뉴스|기사)|(?:인기|주요|최신|추천|오늘의|실시간|핫)\s?(?:뉴스|기사|검색어|토픽)|(?:이전|다음)\s?(?:기사|글)|함께\s?(?:본|읽을)\s?기사|더\s?보기|기사\s?더\s?보기|당신이\s?(?:좋아할|관심\s?있을)\s?만한.{0,10}|이\s?시각\s?(?:주요|인기)\s?뉴스|베스트\s?클릭|당신만 안 본 뉴스)[\]】>]{0,2}",
        eg=("관련기사", "많이 본 뉴스", "인기뉴스", "더보기"),
        not_eg="인기 뉴스는 없었다고 그는 말했다.",
    ),
    whole(
        Role.AD,
        "label of an advertisement",
        r"(?:광고|AD|스폰서\s?링크|광고\s?닫기|이 기사는 광고.{0,20})",
        eg="광고",
        not_eg="광고 수입이 줄었다.",
    ),
    whole(
        Role.SHARE,
        "sharing buttons",
        r"(?:(?:기사\s?)?(?:공유(?:하기)?|프린트|인쇄(?:하기)?|스크랩|저장|북마크)(?:하기)?|(?:페이스북|트위터|카카오톡|카카오스토리|네이버\s?블로그|밴드|이메일|메일)(?:으로|로|에)?\s?(?:공유(?:하기)?|보내기)?|(?:URL|링크|주소)\s?복사(?:하기)?|글자\s?(?:크기|키우기|줄이기)(?:\s?변경하기)?|좋아요(?:\s?\d{1,6})?|댓글\s?\d{0,6}|폰트\s?(?:크게|작게)|가\s가|이 기사를 공유합니다)",
        eg=("공유하기", "인쇄하기", "URL 복사", "글자 크기 변경하기", "카카오톡 공유하기"),
        not_eg="공유 경제가 커졌다.",
    ),
    whole(
        Role.COMMENT,
        "comment section",
        r"(?:댓글\s?(?:쓰기|달기|보기|남기기|입력|등록|운영정책|\(\d{1,6}\))|의견\s?(?:쓰기|등록)|답글\s?(?:달기|쓰기|취소)|로그인\s?(?:후|하시면).{0,30}댓글.{0,20}|전체\s?댓글.{0,10})",
        eg=("댓글 쓰기", "댓글 (3)"),
        not_eg="댓글 여론이 갈렸다.",
    ),
    whole(
        Role.PROMO,
        "invitation to follow the site elsewhere",
        r"(?:구독(?:하기|신청)|뉴스레터(?:\s?(?:구독|신청).{0,15})?|.{0,20}(?:네이버|카카오|유튜브|페이스북|텔레그램|구글).{0,15}(?:구독|팔로우|추가)(?:하기)?|(?:기사)?제보(?:하기)?|앱\s?(?:다운로드|설치).{0,10}|카카오톡\s?제보.{0,30})",
        eg=("구독하기", "뉴스레터 구독", "유튜브 구독하기"),
        not_eg="구독하기 어렵다고 했다.",
    ),
    whole(
        Role.PAYWALL,
        "subscription notice",
        r"(?:로그인(?:\s?/?\s?회원가입)?|회원\s?가입|로그아웃|마이\s?페이지|아이디\s?찾기|비밀번호\s?찾기|유료\s?회원\s?전용.{0,15}|구독자\s?전용.{0,15})",
        eg=("로그인", "회원가입"),
        not_eg="로그인 기록이 나왔다.",
    ),
    whole(
        Role.LEGAL,
        "site notice",
        r"(?:.{0,60}무단\s?(?:전재|복제|배포).{0,60}(?:금지|금합니다|금함).{0,30}|.{0,30}저작권자.{0,80}|개인정보\s?(?:처리방침|취급방침|보호정책)|(?:이용|회원)약관|청소년\s?보호정책.{0,20}|회사\s?소개|광고\s?(?:안내|문의)|(?:고객|독자)센터|사이트맵|이메일\s?무단\s?수집\s?거부|저작권\s?(?:규약|정책|보호)|본문\s?(?:바로가기|으로 바로가기)|(?:맨\s?)?위로(?:\s?가기)?|기사\s?제보)",
        eg=("무단 전재 및 재배포 금지", "저작권자 © 예시일보", "개인정보처리방침", "본문 바로가기"),
        not_eg="회사 소개로 만났다고 한다.",
    ),
    drop(
        Role.BYLINE,
        line=r"(?:[가-힣]{2,4}\s?(?:기자|특파원|논설위원|인턴기자)\s?)?[(\[<]?[\w.+-]{2,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,3}[)\]>]?$",
        why="mail address of the writer",
        eg=("홍길동 기자 hong@example.co.kr", "hong@example.com"),
        not_eg="기자 홍길동이 말했다.",
    ),
    whole(
        Role.NAV,
        "part of the page's frame",
        "(?:사진|이미지) ?(?:확대(?:보기)?|크게 ?보기)",
        "닫기",
        eg=("사진 확대", "이미지 확대보기", "닫기"),
        not_eg="사진 확대를 요청한 시민이 있었다.",
    ),
    drop(
        Role.CAPTION,
        line=r".{0,300}[\[(/<【]\s?사진\s?(?:제공|출처|캡처)?\s?[=:] ?.{1,60}$",
        why="caption that ends with its credit",
        eg=("부두에 들어오는 배들. [사진=보기통신]", "부두에 들어오는 배들 /사진=홍길동 기자"),
        not_eg="사진을 본 사람들이 웃었다.",
    ),
    drop(
        Role.CAPTION,
        line=r".{0,300}다\. ?[\[(/]?(?:(?:AP|AFP|EPA|로이터|UPI|신화)[ =/·]?)?(?:연합뉴스|뉴시스|뉴스1|로이터|뉴스핌|공동취재(?:사진|단)|국회사진기자단)[\])]?$",
        why="caption that ends with its credit",
        eg="배들이 부두에 들어오고 있다. 연합뉴스",
        not_eg="그는 연합뉴스 기자다.",
    ),
    drop(
        Role.CREDIT,
        line=r"[\[(<【▲■]?(?:사진|이미지|그래픽)\s?(?:제공|출처|자료)?\s?[=:] ?.{1,60}$",
        why="credit of a photograph",
        eg=("사진=보기통신", "[사진 제공=보기군]"),
        not_eg="사진은 남았다.",
    ),
    CONTROLS["ko"],
    EMBEDS["ko"],
    APPEALS["ko"],
)
