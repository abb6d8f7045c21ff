/**
 * What a password must be: 8 to 128 characters, not one that everybody tries first, not the person's own address.
 * Length is the only strength rule; mixtures of character classes are not asked for.
 */
export const passwordLength = { min: 8, max: 128 };

const english = `password password1 password12 password123 password1234 passw0rd p@ssword p@ssw0rd p@ssw0rd1 p@ssw0rd123
12345678 123456789 1234567890 0123456789 01234567 012345678 87654321 987654321 0987654321 11111111 111111111 00000000
000000000 22222222 33333333 44444444 55555555 66666666 77777777 88888888 888888888 99999999 12341234 11223344 12121212
123123123 12344321 147258369 159753159 1q2w3e4r 1q2w3e4r5t 1qaz2wsx 1qazxsw2 zaq12wsx q1w2e3r4 qwertyui qwerty12 qwerty123
qwerty1234 qwertyuiop asdfghjk asdfghjkl zxcvbnm1 asdf1234 asdfasdf qazwsxedc abcd1234 abcdefgh abcdefg1 abc12345 abc123456
a1234567 a12345678 a123456789 aa123456 aa12345678 admin123 admin1234 admin12345 administrator adminadmin rootroot welcome1
welcome123 iloveyou iloveyou1 iloveyou2 sunshine princess football baseball basketball superman batman123 starwars computer
internet whatever trustno1 michelle jennifer danielle jessica1 charlie1 liverpool chelsea1 arsenal1 manchester barcelona
samsung1 samsung123 iphone123 letmein1 letmein123 changeme changeme1 secret123 test1234 testtest test12345 demo1234 guest123
guest1234 master123 monkey123 dragon123 shadow123 hello123 hello1234 helloworld pokemon1 pokemon123 naruto123 freedom1
blink182 google123 facebook facebook1 zing1234 default1 temp1234 temppass passpass pass1234 pass12345 user1234 login123
office123 qweasdzxc q1w2e3r4t5 asd12345 zxc12345 01020304 10203040 13579246 24681357 19001570 20202020 20252025 20262026`;

const vietnamese = `matkhau1 matkhau12 matkhau123 matkhau1234 matkhau123456 matkhaumoi matkhaula matkhaucu khongbiet khongnho khongco1
khongcopass khongcomatkhau anhyeuem anhyeuem1 anhyeuem123 emyeuanh emyeuanh1 emyeuanh123 yeuemnhieu yeuanhnhieu yeuemmaimai
yeuanhmaimai toiyeuem anhnhoem emnhoanh conyeume conyeubame bomeyeucon giadinhtoi giadinh123 hanhphuc hanhphuc1 hanhphuc123
vietnam1 vietnam12 vietnam123 vietnam2025 vietnam2026 vietnamvodich toiyeuvietnam yeuvietnam hanoi123 hanoi1234 hanoi2026
saigon123 saigon1234 danang123 haiphong1 haiphong123 cantho123 hochiminh hochiminh1 bacninh123 nghean123 thanhhoa1 thanhhoa123
nguyenvana nguyen123 nguyen1234 tranvan123 quangninh tuanh123 thuytien ngoclinh ngocanh1 ngocanh123 tuananh1 tuananh123
minhanh1 minhanh123 phuonganh linhlinh hoanganh hoanganh1 hoanganh123 quanganh ducanh123 thanhcong thanhcong1 maimaiyeuem
tinhyeu1 tinhyeu123 cuocsong banmai123 xinchao1 xinchao123 chaoban123 chaocacban congty123 congthuong congthuong1 congthuong123
socongthuong khuyencong khuyencong1 khuyencong123 binhchon binhchon1 binhchon123 sanpham123 giamkhao123 hoidong123 quantri123
dangnhap dangnhap1 dangnhap123 taikhoan taikhoan1 taikhoan123 zalo1234 maychu123 conmeo123 conga123 conheo123 trungtam123`;

const common = new Set([...english.split(/\s+/), ...vietnamese.split(/\s+/)].map(plain));

/** Small letters without marks, spaces and signs at the ends: "Mật khẩu 123!" is as common as "matkhau123". */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/\s+/g, '')
    .replace(/[!.?*#]+$/, '');
}

const repeats = (word: string) => /^(.{1,4})\1+$/u.test(word);

/**
 * What is wrong with a new password, or null: `length` where it is outside 8–128 characters, `common` where it is on
 * the list, a short pattern repeated, or the e-mail address or its name part.
 */
export function passwordFault(password: string, email: string): 'length' | 'common' | null {
  const length = [...password].length;
  if (length < passwordLength.min || length > passwordLength.max) return 'length';
  const word = plain(password);
  const own = [email, email.replace(/@.*/s, '')].map(plain);
  return common.has(word) || repeats(word) || own.includes(word) ? 'common' : null;
}
